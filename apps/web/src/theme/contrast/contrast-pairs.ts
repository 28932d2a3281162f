import type { ColorName } from '../tokens.js';

interface Pair {
  text: ColorName;
  on: ColorName;
  /** Least ratio that WCAG 2.2 requires: 4.5 for text, 3 for parts of controls. */
  least: 4.5 | 3;
}

/** All pairs of colours that the screens put on one another. */
export const CONTRAST_PAIRS: readonly Pair[] = [
  { text: 'ink', on: 'page', least: 4.5 },
  { text: 'ink', on: 'sheet', least: 4.5 },
  { text: 'ink', on: 'wash', least: 4.5 },
  { text: 'dimmed', on: 'page', least: 4.5 },
  { text: 'dimmed', on: 'sheet', least: 4.5 },
  { text: 'dimmed', on: 'wash', least: 4.5 },
  { text: 'accent', on: 'page', least: 4.5 },
  { text: 'accent', on: 'sheet', least: 4.5 },
  { text: 'accent', on: 'wash', least: 4.5 },
  { text: 'onAccent', on: 'accent', least: 4.5 },
  { text: 'onAccent', on: 'accentHover', least: 4.5 },
  { text: 'forYouText', on: 'page', least: 4.5 },
  { text: 'forYouText', on: 'sheet', least: 4.5 },
  { text: 'forPostText', on: 'page', least: 4.5 },
  { text: 'forPostText', on: 'sheet', least: 4.5 },
  { text: 'forYouText', on: 'forYouWash', least: 4.5 },
  { text: 'forPostText', on: 'forPostWash', least: 4.5 },
  { text: 'toastText', on: 'toastBg', least: 4.5 },
  { text: 'control', on: 'page', least: 3 },
  { text: 'control', on: 'sheet', least: 3 },
  { text: 'control', on: 'wash', least: 3 },
  { text: 'forYou', on: 'forYouWash', least: 3 },
  { text: 'forYou', on: 'sheet', least: 3 },
  { text: 'forYou', on: 'wash', least: 3 },
  { text: 'forPost', on: 'forPostWash', least: 3 },
  { text: 'forPost', on: 'sheet', least: 3 },
  { text: 'forPost', on: 'wash', least: 3 },
  { text: 'sunPart', on: 'page', least: 3 },
  { text: 'sunPart', on: 'sheet', least: 3 },
  { text: 'focus', on: 'page', least: 3 },
  { text: 'forPost', on: 'mapLand', least: 3 },
  { text: 'forYou', on: 'mapLand', least: 3 },
  { text: 'dimmed', on: 'mapLand', least: 4.5 },
  { text: 'ink', on: 'forYouWash', least: 4.5 },
  { text: 'dimmed', on: 'forYouWash', least: 4.5 },
];
