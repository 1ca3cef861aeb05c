import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { brand } from "./brand";
import { contrastTheme } from "./contrastTheme";
import { officeIsDark, onOfficeTheme } from "./officeTheme";

type Look = "light" | "dark" | "contrast";

const chinese = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const light: Theme = { ...createLightTheme(brand), fontFamilyBase: chinese };
const dark: Theme = { ...createDarkTheme(brand), fontFamilyBase: chinese, colorBrandForeground1: brand[120], colorBrandForeground2: brand[130], colorBrandForegroundLink: brand[130] };
const themes: Readonly<Record<Look, Theme>> = { light, dark, contrast: contrastTheme(light) };

const forced = window.matchMedia("(forced-colors: active)");
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

/** Follows Windows' contrast themes, then Office's own theme, then what the person's system prefers. */
export function useTheme(): Theme {
  return themes[useSyncExternalStore(listen, look)];
}

function look(): Look {
  if (forced.matches) return "contrast";
  return (officeIsDark() ?? prefersDark.matches) ? "dark" : "light";
}

function listen(changed: () => void): () => void {
  for (const query of [forced, prefersDark]) query.addEventListener("change", changed);
  const stop = onOfficeTheme(changed);
  return () => {
    for (const query of [forced, prefersDark]) query.removeEventListener("change", changed);
    stop();
  };
}
