import { known, sheet } from "./sheet";

const head = [["2021年度机构人员情况表"], ["单位名称", "编制", "年末实有人数", "离退休"]];

describe("机构人员情况表", () => {
  test.each([
    ["one row", [...head, ["某县档案馆", 22, 21, 9]], [22, 21, 9]],
    // 22 + 8, 21 + 7, 9 + 1
    ["a list without a total", [...head, ["馆本级", 22, 21, 9], ["下属站", 8, 7, 1]], [30, 28, 10]],
    ["another table beneath, with a title that no kind bears", [...head, ["某县档案馆", 22, 21, 9], [], ["重点工作完成情况"], ["交办数（项）", "完成数（项）"], [6, 5]], [22, 21, 9]],
    ["another table beneath, without any title", [...head, ["馆本级", 22, 21, 9], ["下属站", 8, 7, 1], [], ["车辆", "编制辆数", "实有辆数"], ["轿车", 3, 2], ["合计", 3, 2]], [30, 28, 10]],
    ["another table beneath, under a line of its own", [...head, ["某县档案馆", 22, 21, 9], ["附：房屋情况"], ["坐落", "面积", "层数"], ["东街", 300, 2]], [22, 21, 9]],
    ["a blank line before the total", [...head, ["馆本级", 22, 21, 9], ["下属站", 8, 7, 1], [], ["合计", 30, 28, 10]], [30, 28, 10]],
    ["a group's name inside the list", [...head, ["参公单位"], ["馆本级", 22, 21, 9], ["事业单位"], ["下属站", 8, 7, 1]], [30, 28, 10]],
  ])("%s", (_name, rows, [quota, onPost, retired]) => {
    const said = Object.entries(known(sheet("人员", rows))).map(([id, value]) => `${id} ${value.split(" ")[0]}`);
    expect(said).toEqual([`staff.quota@2021 ${quota}人`, `staff.onPost@2021 ${onPost}人`, `staff.retired@2021 ${retired}人`]);
  });
});
