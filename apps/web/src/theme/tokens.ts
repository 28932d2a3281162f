/** Colour scales. Every colour on screen comes from this file, through the variables of `css-variables.ts`. */
export const scales = {
  seve: ['#EDF5EE', '#D9EADC', '#B7D8BF', '#8DC29C', '#62AA79', '#3F925E', '#2A7A4B', '#1D673D', '#145532', '#0C3F25'],
  lin: ['#F1F2FB', '#E1E5F7', '#C3CBEF', '#A0ADE4', '#7F8FD6', '#6477C6', '#5063B2', '#42539A', '#36447F', '#273262'],
  colza: ['#FDF8E6', '#FAEFC8', '#F3DF95', '#EBCF76', '#E3B62C', '#C99712', '#AD7C00', '#8A6300', '#6B4C00', '#4A3400'],
  betterave: ['#FCF1F5', '#F8E1EA', '#EFB3CC', '#E79DBD', '#D0699A', '#B34479', '#98305F', '#8A2452', '#7D1D49', '#55112F'],
  gray: ['#F4F6F2', '#EAEFE8', '#E0E6DD', '#D9E0D7', '#BCC8BE', '#98A69C', '#7C8B82', '#4E5D55', '#2C3A33', '#15231C'],
  dark: ['#E7EEE8', '#A3B2A8', '#83938A', '#6B7C72', '#3A4A41', '#2B3831', '#1D2923', '#16201B', '#0F1713', '#0A100D'],
} as const;

export const colors = {
  light: {
    page: '#F4F6F2',
    sheet: '#FFFFFF',
    wash: '#EAEFE8',
    line: '#D9E0D7',
    control: '#7C8B82',
    ink: '#15231C',
    dimmed: '#4E5D55',
    accent: '#1D673D',
    accentHover: '#145532',
    onAccent: '#FFFFFF',
    anchor: '#1D673D',
    forYou: '#2A7A4B',
    forYouWash: '#EDF5EE',
    forYouText: '#1D673D',
    forPost: '#5063B2',
    forPostWash: '#F1F2FB',
    forPostText: '#42539A',
    sunPart: '#AD7C00',
    sunArt: '#E3B62C',
    focus: '#15231C',
    toastBg: '#15231C',
    toastText: '#F4F6F2',
    mapLand: '#FBFCFA',
    mapSea: '#E9EEF0',
    mapLine: '#BCC8BE',
  },
  dark: {
    page: '#0F1713',
    sheet: '#16201B',
    wash: '#1D2923',
    line: '#2B3831',
    control: '#6B7C72',
    ink: '#E7EEE8',
    dimmed: '#A3B2A8',
    accent: '#8DC29C',
    accentHover: '#B7D8BF',
    onAccent: '#0C1C13',
    anchor: '#8DC29C',
    forYou: '#62AA79',
    forYouWash: '#1A2C21',
    forYouText: '#8DC29C',
    forPost: '#7F8FD6',
    forPostWash: '#1F2438',
    forPostText: '#A0ADE4',
    sunPart: '#E3B62C',
    sunArt: '#E3B62C',
    focus: '#E7EEE8',
    toastBg: '#E7EEE8',
    toastText: '#0F1713',
    mapLand: '#1A251F',
    mapSea: '#0F1713',
    mapLine: '#3A4A41',
  },
} as const;

export const plate = {
  light: {
    ink: '#1F4A33',
    leaf: '#CFE4D2',
    leafBack: '#E3EEE2',
    stem: '#62AA79',
    petal: '#D5DCF5',
    petalInk: '#5063B2',
    sun: '#E3B62C',
    sunWash: '#F7EBC0',
    root: '#EFE7D6',
  },
  dark: {
    ink: '#8DC29C',
    leaf: '#22402E',
    leafBack: '#1B3024',
    stem: '#3F925E',
    petal: '#2D3763',
    petalInk: '#A0ADE4',
    sun: '#E3B62C',
    sunWash: '#3A3115',
    root: '#2F2A1F',
  },
} as const;

/** Text and background colours of the five tones of a state. Always shown with an icon and a word. */
export const statuses = {
  neutral: {
    light: { text: '#3E4C45', background: '#E6EBE4' },
    dark: { text: '#C3CEC6', background: '#28342D' },
  },
  progress: {
    light: { text: '#36447F', background: '#E1E5F7' },
    dark: { text: '#BAC4EE', background: '#242C4B' },
  },
  waiting: {
    light: { text: '#6B4C00', background: '#FAEFC8' },
    dark: { text: '#EBCF76', background: '#352C10' },
  },
  done: {
    light: { text: '#145532', background: '#D9EADC' },
    dark: { text: '#A9D5B5', background: '#1B3626' },
  },
  alert: {
    light: { text: '#7D1D49', background: '#F8E1EA' },
    dark: { text: '#EFB3CC', background: '#3F1A2B' },
  },
} as const;

/** Font size (px), line height (px) and weight. */
export const type = {
  hero: [66, 68, 440],
  heroPhone: [42, 44, 440],
  h1: [40, 46, 470],
  h1Phone: [31, 36, 470],
  h2: [29, 36, 470],
  h2Phone: [25, 31, 470],
  h3: [21, 27, 500],
  lead: [19, 30, 400],
  body: [16, 25, 400],
  control: [15, 22, 600],
  small: [14, 20, 400],
  micro: [13, 18, 400],
  scoreHero: [62, 58, 500],
  score: [44, 46, 500],
  scoreRow: [30, 32, 500],
} as const;

export const families = {
  display: '"Petrona Variable", "Petrona fallback", Georgia, "Times New Roman", serif',
  text: '"Hanken Grotesk Variable", "Hanken Grotesk fallback", system-ui, sans-serif',
} as const;

/** Spacing scale (px) for gaps, margins and paddings. `field` is the gap between two fields, `block` between two blocks. */
export const space = {
  xxs: 4,
  xs: 8,
  sm: 12,
  md: 16,
  field: 20,
  lg: 24,
  block: 32,
  xl: 36,
  column: 48,
  xxl: 56,
  wide: 64,
  section: 76,
} as const;

/** Corner radius in the form of a leaf: top left and bottom right round, the other two almost square. */
export const radius = {
  sheet: '4px',
  field: '4px',
  button: '14px 3px 14px 3px',
  buttonSmall: '11px 3px 11px 3px',
  chip: '9px 2px 9px 2px',
  avatar: '12px 3px 12px 3px',
  panel: '18px 4px 18px 4px',
  vein: '0 6px 6px 0',
  bar: '3px 1px 3px 1px',
} as const;

export type SchemeName = 'light' | 'dark';
export type ColorName = keyof (typeof colors)['light'];
export type Tone = keyof typeof statuses;
