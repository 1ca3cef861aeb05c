import { createRoot } from "react-dom/client";
import { Companion } from "./delivery/Companion";
import { Themed } from "./look/Themed";
import { languageOf } from "./strings/language";

/** The page in the person's own browser which makes the report where the task pane could not hand it over. */
const place = document.getElementById("companion");
if (!place) throw new Error("the page has no place for the companion");
const language = languageOf(navigator.language);
createRoot(place).render(
  <Themed language={language}>
    <Companion language={language} />
  </Themed>,
);
