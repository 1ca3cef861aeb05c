import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Companion } from "./delivery/Companion";
import type { Language } from "./delivery/deliveryTexts";

/** The page in the person's own browser which makes the report where the task pane could not hand it over. */
const place = document.getElementById("companion");
if (!place) throw new Error("the page has no place for the companion");
const language: Language = navigator.language.startsWith("en") ? "en-US" : "zh-CN";
createRoot(place).render(
  <FluentProvider theme={webLightTheme}>
    <Companion language={language} />
  </FluentProvider>,
);
