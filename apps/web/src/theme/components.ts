import type {
  ActionIconFactory,
  AlertFactory,
  AnchorFactory,
  AvatarFactory,
  ButtonFactory,
  CheckboxFactory,
  ChipFactory,
  ComboboxFactory,
  DrawerFactory,
  ExtendComponent,
  FactoryPayload,
  InputFactory,
  InputWrapperFactory,
  MantineThemeComponents,
  MenuFactory,
  ModalFactory,
  PopoverFactory,
  RadioFactory,
  SegmentedControlFactory,
  SliderFactory,
  TableFactory,
  TooltipFactory,
} from '@mantine/core';
import css from './components.module.css';
import { radius } from './tokens.js';

/** Types settings as `Button.extend` does without importing the component, so that pages load only components that they use. */
const extend = <Factory extends FactoryPayload>(settings: ExtendComponent<Factory>) => settings;

/** Default props and styles of Mantine's components: leaf corner, hairlines, the two typefaces. */
export const components: MantineThemeComponents = {
  ActionIcon: extend<ActionIconFactory>({
    defaultProps: { variant: 'subtle', radius: radius.buttonSmall, size: 40 },
    classNames: { root: css.actionIcon },
  }),
  Anchor: extend<AnchorFactory>({ defaultProps: { underline: 'always' } }),
  Alert: extend<AlertFactory>({
    defaultProps: { radius: radius.panel },
    classNames: { root: css.note, title: css.noteTitle, message: css.noteText },
  }),
  Avatar: extend<AvatarFactory>({ defaultProps: { radius: radius.avatar, size: 36 }, classNames: { placeholder: css.avatar } }),
  Button: extend<ButtonFactory>({ defaultProps: { size: 'md' }, classNames: { root: css.button, label: css.buttonLabel } }),
  Chip: extend<ChipFactory>({
    defaultProps: { variant: 'outline', radius: radius.buttonSmall, size: 'sm' },
    classNames: { root: css.chipFrame, label: css.chip, iconWrapper: css.chipIcon },
  }),
  Checkbox: extend<CheckboxFactory>({
    defaultProps: { iconColor: 'var(--on-accent)', size: 'sm' },
    classNames: { input: css.tick, body: css.choice, labelWrapper: css.choiceLabel, description: css.choiceDescription },
  }),
  Combobox: extend<ComboboxFactory>({ classNames: { option: css.option, dropdown: css.dropdown, options: css.options } }),
  Drawer: extend<DrawerFactory>({ classNames: { content: css.sheet, header: css.sheet, title: css.dialogTitle } }),
  Input: extend<InputFactory>({
    defaultProps: { size: 'md' },
    classNames: { wrapper: css.inputFrame, input: css.input, section: css.inputSection },
  }),
  InputWrapper: extend<InputWrapperFactory>({
    defaultProps: { size: 'md', inputWrapperOrder: ['label', 'description', 'input', 'error'] },
    classNames: { label: css.label, description: css.hint, error: css.fieldError, required: css.required },
  }),
  Menu: extend<MenuFactory>({ classNames: { dropdown: css.dropdown, item: css.menuItem, label: css.menuLabel, divider: css.divider } }),
  Modal: extend<ModalFactory>({ classNames: { content: css.dialog, header: css.dialog, title: css.dialogTitle, body: css.dialogBody } }),
  ModalRoot: { defaultProps: { transitionProps: { duration: 200 } } },
  Popover: extend<PopoverFactory>({ classNames: { dropdown: css.dropdown } }),
  Radio: extend<RadioFactory>({
    defaultProps: { iconColor: 'var(--on-accent)', size: 'sm' },
    classNames: { radio: css.tick, body: css.choice, labelWrapper: css.choiceLabel, description: css.choiceDescription },
  }),
  SegmentedControl: extend<SegmentedControlFactory>({ classNames: { root: css.segments, label: css.segment, indicator: css.segmentOn } }),
  Slider: extend<SliderFactory>({
    defaultProps: { size: 4, thumbSize: 20 },
    classNames: { track: css.sliderTrack, bar: css.sliderBar, thumb: css.sliderThumb },
  }),
  Table: extend<TableFactory>({
    defaultProps: { verticalSpacing: 0, horizontalSpacing: 14, borderColor: 'var(--line)' },
    classNames: { table: css.table, th: css.th, td: css.td, thead: css.thead },
  }),
  Tooltip: extend<TooltipFactory>({
    // Tooltips are rendered inside the main landmark, because accessibility rules want all content in a landmark.
    defaultProps: { events: { hover: true, focus: true, touch: true }, radius: radius.chip, portalProps: { target: 'main' } },
    classNames: { tooltip: css.tooltip },
  }),
};
