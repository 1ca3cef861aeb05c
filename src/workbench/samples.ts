/** A workbook that comes with the page. */
export interface Sample {
  readonly file: string;
  readonly label: string;
}

/** Made from published reports of five provinces; every figure that a report does not print is left blank. */
export const samples: readonly Sample[] = [
  { file: "baojing-2019.xlsx", label: "湖南·部门整体 2019（保靖）" },
  { file: "zhanjiang-2021.xlsx", label: "广东·部门整体 2021（湛江）" },
  { file: "kaiyuan-2018.xlsx", label: "云南·部门整体 2018（开远）" },
  { file: "baoshan-2018.xlsx", label: "云南·项目 2018（保山）" },
  { file: "ningde-2018.xlsx", label: "福建·项目 2018（宁德）" },
];
