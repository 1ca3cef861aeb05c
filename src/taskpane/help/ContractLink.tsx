import { usePartStyles } from "../parts/parts.styles";
import { inWorkbench } from "../look/inWorkbench";
import type { Language } from "../strings/language";

const words: Readonly<Record<Language, { readonly link: string; readonly why: string }>> = {
  "zh-CN": { link: "检查本加载项与这个 Excel 是否相合", why: "供信息技术人员：在空白工作簿里运行契约测试，逐项显示是否通过，并可下载请求记录。" },
  "en-US": { link: "Check the add-in against this Excel", why: "For IT: runs the contract tests in an empty workbook, shows what holds, and lets you download the requests." },
};

/** The way to the page for those who work on the product; the address keeps what Office says of itself there. */
export function ContractLink({ language }: { readonly language: Language }) {
  const styles = usePartStyles();
  const page = inWorkbench() ? "contract-workbench.html" : "contract.html";
  return (
    <p className={styles.muted}>
      <a href={page + window.location.search}>{words[language].link}</a> {words[language].why}
    </p>
  );
}
