import { Button, Caption1, Field, MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import type { Language } from "../delivery/deliveryTexts";
import type { InsertPlace } from "./insertReport";
import { useInsertion } from "./useInsertion";
import { useWordStyles } from "./WordPane.styles";
import { wordTexts } from "./wordTexts";

/** Puts the report into the open document, where the clerk says. */
export function Insertion({ bytes, language }: { readonly bytes: Uint8Array; readonly language: Language }): React.JSX.Element {
  const styles = useWordStyles();
  const texts = wordTexts[language];
  const { place, state, setPlace, insert } = useInsertion(bytes);
  return (
    <div className={styles.part}>
      <Field label={texts.place}>
        <RadioGroup value={place} onChange={(_, { value }) => setPlace(value as InsertPlace)}>
          <Radio value="end" label={texts.end} />
          <Radio value="replace" label={texts.replace} />
        </RadioGroup>
      </Field>
      {place === "replace" && <Caption1>{texts.replaceWarning}</Caption1>}
      <Button appearance="primary" disabled={state.kind === "inserting"} onClick={insert}>
        {state.kind === "inserting" ? texts.inserting : texts.insert}
      </Button>
      <div aria-live="polite">
        {state.kind === "inserted" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {texts.inserted}
              {texts.insertedNote}
            </MessageBarBody>
          </MessageBar>
        )}
        {state.kind === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{state.problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
