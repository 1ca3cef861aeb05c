type Values = Readonly<Record<string, string>>;

/** The words of every finding, zh-CN. `{name}` places stand for the finding's values. */
export const messages = {
  "TIE-OPENING-INCOME": ({ working = "", printed = "", difference = "" }: Values) =>
    `年初结转结余、本年收入与本年支出、年末结转结余不平衡：${working}，表中${printed}，差${difference}。`,
} as const satisfies Record<string, (values: Values) => string>;
