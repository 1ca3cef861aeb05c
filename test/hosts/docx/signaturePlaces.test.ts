import { signaturePlaces } from "../../../src/hosts/docx/signaturePlaces";

test.each([
  // name 12, date 6 (2020年5月18日 = 7 digits ÷ 2 + 3 = 6.5): the date starts 2 right of the name's start: 2 + 12 − 2 − 6.5
  ["no seal, a long name", 12, 6.5, false, { organisation: 2, date: 5.5 }],
  // the date would come to 1 character from the margin: it keeps 2, the name gives way: 7.5 + 4 − 8.5 = 3
  ["no seal, a date nearly as long", 8.5, 7.5, false, { organisation: 3, date: 2 }],
  // 6.5 + 4 − 4 = 6.5
  ["no seal, a date longer than the name", 4, 6.5, false, { organisation: 6.5, date: 2 }],
  // centred over the date: 4 + (6.5 − 10.5) ÷ 2 = 2
  ["seal", 10.5, 6.5, true, { organisation: 2, date: 4 }],
  // 4 + (6 − 20) ÷ 2 < 0: the name fills to the margin, the date stays centred below: (20 − 6) ÷ 2
  ["seal, a name too long for that", 20, 6, true, { organisation: 0, date: 7 }],
])("%s", (_, organisation, date, sealed, expected) => {
  expect(signaturePlaces(organisation, date, sealed)).toEqual(expected);
});
