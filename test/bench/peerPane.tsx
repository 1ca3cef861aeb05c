import { Button, Field, FluentProvider, Image, Textarea, makeStyles, tokens, webLightTheme } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

/**
 * The peer of the pane's bundle: a page of ours that imports just what Microsoft's React task-pane template imports, and uses each
 * once. Measured with our own webpack settings; the template's own would add polyfills.
 */
const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", padding: tokens.spacingHorizontalM } });

function PeerPane(): React.JSX.Element {
  const styles = useStyles();
  const [text, setText] = useState("");
  return (
    <div className={styles.page}>
      <Image src="data:," alt="" />
      <Ribbon24Regular />
      <LockOpen24Regular />
      <DesignIdeas24Regular />
      <Field label="Text">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary">Insert</Button>
    </div>
  );
}

const place = document.getElementById("pane");
if (place) {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <PeerPane />
    </FluentProvider>,
  );
}
