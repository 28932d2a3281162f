import type { CSSVariablesResolver } from '@mantine/core';
import { colors, families, plate, radius, type SchemeName, statuses } from './tokens.js';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const named = (values: Record<string, string>, prefix = '') =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${prefix}${kebab(name)}`, value]));

/** Names of the colours in `art.svg`. */
const PLATE_NAMES = {
  ink: '--pl-ink',
  leaf: '--pl-leaf',
  leafBack: '--pl-leaf2',
  stem: '--pl-stem',
  petal: '--pl-petal',
  petalInk: '--pl-petal-ink',
  sun: '--pl-sun',
  sunWash: '--pl-sunwash',
  root: '--pl-root',
} as const;

const plateVariables = (scheme: SchemeName) =>
  Object.fromEntries(Object.entries(PLATE_NAMES).map(([name, variable]) => [variable, plate[scheme][name as keyof typeof PLATE_NAMES]]));

const statusVariables = (scheme: SchemeName) =>
  Object.fromEntries(
    Object.entries(statuses).flatMap(([tone, status]) => [
      [`--${tone}-text`, status[scheme].text],
      [`--${tone}-ground`, status[scheme].background],
    ]),
  );

function scheme(name: SchemeName): Record<string, string> {
  return {
    ...named(colors[name]),
    ...plateVariables(name),
    ...statusVariables(name),
    '--mantine-color-body': 'var(--page)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--dimmed)',
    '--mantine-color-anchor': 'var(--anchor)',
    '--mantine-color-placeholder': 'var(--dimmed)',
    '--mantine-color-error': 'var(--alert-text)',
    '--mantine-color-success': 'var(--done-text)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--wash)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--control)',
    '--mantine-color-disabled': 'var(--wash)',
    '--mantine-color-disabled-color': 'var(--dimmed)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-color-seve-filled': 'var(--accent)',
    '--mantine-color-seve-filled-hover': 'var(--accent-hover)',
    '--mantine-color-seve-light': 'var(--done-ground)',
    '--mantine-color-seve-light-hover': 'var(--wash)',
    '--mantine-color-seve-light-color': 'var(--accent)',
    '--mantine-color-seve-outline': 'var(--accent)',
    '--mantine-color-seve-outline-hover': 'var(--wash)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
  };
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--font-display': families.display,
    '--font-text': families.text,
    ...named(radius, 'radius-'),
  },
  light: scheme('light'),
  dark: scheme('dark'),
});
