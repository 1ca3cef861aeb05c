import { cellName, sheetName } from "../../grid/address";
import { chartColor, chartFaces, chartSizes, labelFormat } from "../../report/charts/chartLook";
import type { PlainSheet } from "../../report/plainSheet";
import type { DraftChart } from "../../report/sheet";
import { numberLiteral } from "./numberLiteral";
import { xmlAttribute, xmlText } from "./xmlText";

interface Column {
  readonly area: string;
  readonly values: readonly string[];
}

interface Series {
  readonly index: number;
  readonly name: Column;
  readonly figures: Column;
}

/**
 * A native chart (DrawingML) on cells of the sheet, with their values as Excel would cache them: in Chinese faces, black on white,
 * the value at every bar or the share at every slice.
 */
export function chartXml(chart: DraftChart, sheet: PlainSheet): string {
  const { data, type } = chart;
  const column = (at: number): Column => columnOf(sheet, { top: data.top + 1, bottom: data.bottom, column: at });
  const series = Array.from({ length: data.right - data.left }, (_, index): Series => {
    const at = data.left + 1 + index;
    return { index, name: columnOf(sheet, { top: data.top, bottom: data.top, column: at }), figures: column(at) };
  });
  const drawn = series.map((one) => seriesXml(one, column(data.left), chart)).join("");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    type === "pie" ? `<c:pieChart><c:varyColors val="1"/>${drawn}<c:firstSliceAng val="0"/></c:pieChart>` : plotXml(type, drawn) + axesXml(type, chart.numberFormat),
    "</c:plotArea>",
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${facesXml(chartSizes.legend)}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    facesXml(chartSizes.value),
    "</c:chartSpace>",
  ].join("");
}

function plotXml(type: "column" | "bar" | "line", series: string): string {
  const ids = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  if (type === "line") return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
  return `<c:barChart><c:barDir val="${type === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${ids}</c:barChart>`;
}

function seriesXml({ index, name, figures }: Series, categories: Column, { type, numberFormat }: DraftChart): string {
  const color = chartColor(index);
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${stringsXml(name)}</c:tx>`,
    type === "line" ? `<c:spPr><a:ln w="28575">${fillXml(color)}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fillXml(color)}</c:spPr></c:marker>` : "",
    type === "column" || type === "bar" ? `<c:spPr>${fillXml(color)}</c:spPr><c:invertIfNegative val="0"/>` : "",
    type === "pie" ? figures.values.map((_, slice) => sliceXml(slice)).join("") : "",
    labelsXml(type, numberFormat),
    `<c:cat>${stringsXml(categories)}</c:cat><c:val>${numbersXml(figures, numberFormat)}</c:val>`,
    type === "line" ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function sliceXml(slice: number): string {
  return `<c:dPt><c:idx val="${slice}"/><c:bubble3D val="0"/><c:spPr>${fillXml(chartColor(slice))}</c:spPr></c:dPt>`;
}

function labelsXml(type: DraftChart["type"], numberFormat: string): string {
  const position = { pie: "outEnd", line: "t", column: "outEnd", bar: "outEnd" }[type];
  const shows = { showLegendKey: 0, showVal: type === "pie" ? 0 : 1, showCatName: 0, showSerName: 0, showPercent: type === "pie" ? 1 : 0, showBubbleSize: 0 };
  const flags = Object.entries(shows).map(([name, value]) => `<c:${name} val="${value}"/>`);
  return `<c:dLbls><c:numFmt formatCode="${xmlAttribute(labelFormat(type, numberFormat))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${facesXml(chartSizes.value)}<c:dLblPos val="${position}"/>${flags.join("")}</c:dLbls>`;
}

/** A bar chart's first category would stand at the bottom: turned, so that it reads like a table. */
function axesXml(type: DraftChart["type"], numberFormat: string): string {
  const bar = type === "bar";
  return [
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${bar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${bar ? "l" : "b"}"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${facesXml(chartSizes.category)}`,
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${bar ? "b" : "l"}"/>`,
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    `<c:numFmt formatCode="${xmlAttribute(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${facesXml(chartSizes.value)}`,
    '<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>',
  ].join("");
}

function titleXml(title: string): string {
  const face = `<a:latin typeface="${chartFaces.title}"/><a:ea typeface="${chartFaces.title}"/>`;
  const run = `<a:r><a:rPr lang="zh-CN" sz="${chartSizes.title * 100}" b="0"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${face}</a:rPr><a:t>${xmlText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${chartSizes.title * 100}" b="0"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function facesXml(size: number): string {
  const face = `<a:latin typeface="${chartFaces.body}"/><a:ea typeface="${chartFaces.body}"/>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}">${fillXml("000000")}${face}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function columnOf({ name, cells }: PlainSheet, { top, bottom, column }: { readonly top: number; readonly bottom: number; readonly column: number }): Column {
  const at = (row: number): string => {
    const cell = cells.find((one) => one.row === row && one.column === column);
    return cell?.number ?? cell?.text ?? "";
  };
  const absolute = (row: number): string => cellName(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const area = top === bottom ? absolute(top) : `${absolute(top)}:${absolute(bottom)}`;
  return { area: `${sheetName(name)}!${area}`, values: Array.from({ length: bottom - top + 1 }, (_, index) => at(top + index)) };
}

function stringsXml({ area, values }: Column): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${xmlText(value)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${xmlText(area)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numbersXml({ area, values }: Column, format: string): string {
  const points = values.flatMap((value, index) => (value === "" ? [] : [`<c:pt idx="${index}"><c:v>${numberLiteral(value)}</c:v></c:pt>`]));
  return `<c:numRef><c:f>${xmlText(area)}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}
