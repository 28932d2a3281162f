import type { CSSProperties } from 'react';

type Scheme = 'light' | 'dark';
type Paint = Partial<Record<'color' | 'backgroundColor' | 'borderColor' | 'fill' | 'stroke', Record<Scheme, string>>>;

/** Colours of letters in both schemes, from the tokens of the web theme. */
const PAINTS = {
  page: { backgroundColor: { light: '#F4F6F2', dark: '#0F1713' } },
  sheet: { backgroundColor: { light: '#FFFFFF', dark: '#16201B' }, borderColor: { light: '#D9E0D7', dark: '#2B3831' } },
  rule: { borderColor: { light: '#D9E0D7', dark: '#2B3831' } },
  ink: { color: { light: '#15231C', dark: '#E7EEE8' } },
  dimmed: { color: { light: '#4E5D55', dark: '#A3B2A8' } },
  accent: { color: { light: '#1D673D', dark: '#8DC29C' } },
  post: { color: { light: '#42539A', dark: '#A0ADE4' } },
  wash: { backgroundColor: { light: '#EDF5EE', dark: '#1A2C21' } },
  button: { backgroundColor: { light: '#1D673D', dark: '#8DC29C' }, color: { light: '#FFFFFF', dark: '#0C1C13' } },
  mark: { fill: { light: '#1D673D', dark: '#8DC29C' } },
  stem: { stroke: { light: '#1F4A33', dark: '#8DC29C' } },
  leaf: { fill: { light: '#CFE4D2', dark: '#22402E' }, stroke: { light: '#1F4A33', dark: '#8DC29C' } },
  petal: { fill: { light: '#D5DCF5', dark: '#2D3763' }, stroke: { light: '#5063B2', dark: '#A0ADE4' } },
  vein: { stroke: { light: '#5063B2', dark: '#A0ADE4' } },
  sun: { fill: { light: '#E3B62C', dark: '#E3B62C' } },
} satisfies Record<string, Paint>;

export type PaintName = keyof typeof PAINTS;

const declarations = (name: PaintName) => Object.entries(PAINTS[name] as Paint);
const kebab = (property: string) => property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** Returns the light colours inline, which every client keeps, and the class by which clients with a dark scheme override them. */
export function paint(name: PaintName, style: CSSProperties = {}): { className: string; style: CSSProperties } {
  const light = Object.fromEntries(declarations(name).map(([property, value]) => [property, value.light]));
  return { className: `s-${name}`, style: { ...light, ...style } };
}

const darkRules = (Object.keys(PAINTS) as PaintName[])
  .map(
    (name) =>
      `.s-${name}{${declarations(name)
        .map(([property, value]) => `${kebab(property)}:${value.dark} !important`)
        .join(';')}}`,
  )
  .join('\n');

export const STYLE_SHEET = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;-webkit-text-size-adjust:100%}
@media (max-width:600px){
.s-margin{padding:0 !important}
.s-pad{padding:26px 20px 30px !important}
.s-title{font-size:28px !important;line-height:34px !important}
.s-label{width:104px !important}
}
.s-dimmed b{color:${PAINTS.ink.color.light}}
@media (prefers-color-scheme:dark){
${darkRules}
.s-dimmed b{color:${PAINTS.ink.color.dark}}
}
`;
