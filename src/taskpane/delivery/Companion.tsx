import { Body1, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { useWorkbookFile } from "../workbookFile/useWorkbookFile";
import { WorkbookFile } from "../workbookFile/WorkbookFile";
import { Delivery } from "./Delivery";
import type { Language } from "./deliveryTexts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXXL, maxWidth: "40rem" },
});

const texts: Readonly<Record<Language, { readonly title: string; readonly about: string }>> = {
  "zh-CN": { title: "在浏览器里生成绩效自评报告", about: "请选刚才在 Excel 里保存的工作簿（名称.xlsx 或 名称.自评.xlsx）。在面板里确认过的指标体系、年度和填写的得分都随工作簿保存，报告与面板里的一致。" },
  "en-US": { title: "Make the self-evaluation report in the browser", about: "Choose the workbook that you just saved in Excel. What you confirmed and typed in the pane is kept in it, so the report is the same." },
};

/** The workbook is opened and the report made here, with the pane's own engine: nothing travels between the two. */
export function Companion({ language }: { readonly language: Language }): React.JSX.Element {
  const styles = useStyles();
  const { state, choose } = useWorkbookFile();
  return (
    <div className={styles.page}>
      <Subtitle1 as="h1">{texts[language].title}</Subtitle1>
      <Body1>{texts[language].about}</Body1>
      <WorkbookFile state={state} onChoose={choose} language={language} />
      {state.kind === "evaluated" && <Delivery key={state.workbook} {...state.report} language={language} withCompanion={false} />}
    </div>
  );
}
