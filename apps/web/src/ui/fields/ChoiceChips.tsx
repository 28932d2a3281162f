import { Chip, Group } from '@mantine/core';
import css from './ChoiceChips.module.css';

interface ChoiceChipsProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
}

/** A choice of one among a few values, applied at once; on a phone the row scrolls sideways. */
export function ChoiceChips<Value extends string>({ label, choices, value, onChoose }: ChoiceChipsProps<Value>) {
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice) onChoose(choice.value);
  };
  return (
    <Group gap="xs" align="stretch" role="radiogroup" aria-label={label} className={css.chips}>
      <Chip.Group value={value} onChange={choose}>
        {choices.map((choice) => (
          <Chip key={choice.value} value={choice.value}>
            {choice.label}
          </Chip>
        ))}
      </Chip.Group>
    </Group>
  );
}
