import { useMemo } from "react";
import { usePaneContext } from "../store/paneContext";
import { helpStrings } from "./helpStrings";
import { topicsIn } from "./topics";

/** What help finds: every word must occur, upper and lower case alike; a title that is the very word comes first. */
export function useHelp() {
  const { language, help } = usePaneContext().state;
  const wanted = help ?? "";
  const topics = useMemo(() => topicsIn(language).map((topic) => ({ topic, all: `${topic.id} ${topic.title} ${topic.lines.join(" ")}`.toLowerCase() })), [language]);
  const found = useMemo(() => {
    const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
    const fitting = topics.filter(({ all }) => words.every((word) => all.includes(word))).map(({ topic }) => topic);
    const rank = ({ id, title }: (typeof fitting)[number]): number => (id.toLowerCase() === words.join(" ") ? 0 : words.some((word) => title.toLowerCase().includes(word)) ? 1 : 2);
    return words.length === 0 ? fitting : [...fitting].sort((a, b) => rank(a) - rank(b));
  }, [topics, wanted]);
  return { text: helpStrings[language], wanted, found };
}
