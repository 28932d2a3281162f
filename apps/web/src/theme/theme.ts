import { createTheme, type MantineColorsTuple, rem } from '@mantine/core';
import { components } from './components.js';
import { families, scales, space, type } from './tokens.js';
import { variantColors } from './variant-colors.js';

const tuple = (name: keyof typeof scales): MantineColorsTuple => scales[name];
const ratio = ([size, line]: readonly [number, number, number]) => String(line / size);

/** Sizes depend on the width of the screen; `global.css` sets the variables. */
const heading = (order: 1 | 2 | 3) => ({
  fontSize: `var(--h${order}-size)`,
  lineHeight: `var(--h${order}-line)`,
  fontWeight: String(type[`h${order}`][2]),
});

const minor = { fontSize: rem(type.body[0]), lineHeight: ratio(type.body), fontWeight: '600' };

export const theme = createTheme({
  primaryColor: 'seve',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  respectReducedMotion: true,
  cursorType: 'pointer',
  black: scales.gray[9],
  white: '#FFFFFF',
  colors: {
    seve: tuple('seve'),
    lin: tuple('lin'),
    colza: tuple('colza'),
    betterave: tuple('betterave'),
    gray: tuple('gray'),
    dark: tuple('dark'),
  },
  variantColorResolver: variantColors,
  fontFamily: families.text,
  headings: {
    fontFamily: families.display,
    textWrap: 'balance',
    sizes: { h1: heading(1), h2: heading(2), h3: heading(3), h4: minor, h5: minor, h6: minor },
  },
  fontSizes: {
    xs: rem(type.micro[0]),
    sm: rem(type.small[0]),
    md: rem(type.body[0]),
    lg: rem(type.lead[0]),
    xl: rem(type.h3[0]),
  },
  lineHeights: {
    xs: ratio(type.micro),
    sm: ratio(type.small),
    md: ratio(type.body),
    lg: ratio(type.lead),
    xl: ratio(type.h3),
  },
  spacing: Object.fromEntries(Object.entries(space).map(([step, px]) => [step, rem(px)])),
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  defaultRadius: 'sm',
  shadows: Object.fromEntries(['xs', 'sm', 'md', 'lg', 'xl'].map((size) => [size, '0 10px 30px rgb(21 35 28 / 18%)'])),
  breakpoints: { xs: '30em', sm: '43.75em', md: '64em', lg: '75em', xl: '80em' },
  components,
});
