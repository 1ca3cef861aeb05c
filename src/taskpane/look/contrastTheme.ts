import type { Theme } from "@fluentui/react-components";

/** What each kind of token becomes where Windows prescribes the colours; the first that fits counts. */
const systemColours: readonly (readonly [RegExp, string])[] = [
  [/Shadow/, "transparent"],
  [/Disabled/, "GrayText"],
  [/Transparent/, "transparent"],
  [/BrandForegroundLink/, "LinkText"],
  [/ForegroundOnBrand|ForegroundInverted/, "HighlightText"],
  [/BrandBackground|CompoundBrandBackground|StrokeFocus2|CompoundBrandStroke/, "Highlight"],
  [/Foreground/, "CanvasText"],
  [/Stroke|Border/, "CanvasText"],
  [/Background/, "Canvas"],
];

/** A theme whose every colour is one of the four that the person's contrast theme names. */
export function contrastTheme(base: Theme): Theme {
  const entries = Object.entries(base).map(([token, value]) => {
    const system = token.startsWith("color") ? systemColours.find(([pattern]) => pattern.test(token))?.[1] : undefined;
    return [token, system ?? value] as const;
  });
  return Object.fromEntries(entries) as unknown as Theme;
}
