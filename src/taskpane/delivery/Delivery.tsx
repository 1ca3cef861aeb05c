import { Body1, Button, Caption1, Link, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { useDeliveryStyles } from "./Delivery.styles";
import type { DeliveryTexts, Language } from "./deliveryTexts";
import { deliveryTexts } from "./deliveryTexts";
import type { DeliveryActions, DeliveryState } from "./useDelivery";
import { useDelivery } from "./useDelivery";

export interface DeliveryProps {
  /** The file's name: 保靖.自评报告.docx. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same report for the clipboard. */
  readonly html: string;
  readonly language?: Language;
  /** Not in the browser's own page, which is the companion. */
  readonly withCompanion?: boolean;
}

/** How a finished Word report reaches the clerk. Says 已保存 only where that is known. */
export function Delivery({ language = "zh-CN", withCompanion = true, ...report }: DeliveryProps): React.JSX.Element {
  const styles = useDeliveryStyles();
  const texts = deliveryTexts[language];
  const delivery = useDelivery(report);
  const { state, showsWays } = delivery;
  return (
    <div className={styles.ladder}>
      <Button appearance="primary" onClick={delivery.save}>
        {texts.save}
      </Button>
      <div aria-live="polite">{state.step !== "start" && <Outcome state={state} name={report.name} texts={texts} />}</div>
      {state.step !== "start" && !showsWays && (
        <Link as="button" onClick={delivery.showWays}>
          {texts.notFound}
        </Link>
      )}
      {showsWays && <Ways delivery={delivery} texts={texts} withCompanion={withCompanion} />}
    </div>
  );
}

function Outcome({ state, name, texts }: { readonly state: Exclude<DeliveryState, { readonly step: "start" }>; readonly name: string; readonly texts: DeliveryTexts }): React.JSX.Element {
  const styles = useDeliveryStyles();
  const [intent, message] = outcomeOf(state, name, texts);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {message}
        {state.step === "companion" && <div className={styles.address}>{state.address}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}

function outcomeOf(state: Exclude<DeliveryState, { readonly step: "start" }>, name: string, texts: DeliveryTexts): readonly ["success" | "info" | "warning", string] {
  switch (state.step) {
    case "save": {
      const { kind } = state.outcome;
      const message = texts.outcomes[kind](kind === "saved" ? state.outcome.name : name);
      return [kind === "saved" ? "success" : kind === "handedOver" || kind === "cancelled" ? "info" : "warning", message];
    }
    case "companion":
      return ["info", texts.companionAddress];
    case "copy":
      return state.copied ? ["success", texts.copied] : ["warning", texts.notCopied];
  }
}

function Ways({ delivery, texts, withCompanion }: { readonly delivery: DeliveryActions; readonly texts: DeliveryTexts; readonly withCompanion: boolean }): React.JSX.Element {
  const styles = useDeliveryStyles();
  return (
    <section className={styles.ways} aria-label={texts.ways}>
      <Subtitle2 as="h3">{texts.ways}</Subtitle2>
      {withCompanion && (
        <>
          <Body1>{texts.companionSteps}</Body1>
          <Button onClick={delivery.companion}>{texts.companion}</Button>
        </>
      )}
      <Caption1>{texts.copySteps}</Caption1>
      <Button onClick={delivery.copy}>{texts.copy}</Button>
    </section>
  );
}
