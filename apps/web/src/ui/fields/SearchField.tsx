import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTypedSearch } from './use-typed-search.js';

const PAUSE_MS = 250;

interface SearchFieldProps {
  label: string;
  /** Text before the field that says what may be typed. */
  hint?: string;
  value?: string;
  /** Called with undefined for fewer than two characters. */
  onFind: (words: string | undefined) => void;
  maxLength?: number;
}

/** A search field; calls `onFind` when typing pauses. */
export function SearchField({ label, hint, value = '', onFind, maxLength = 80 }: SearchFieldProps) {
  const [typed, type] = useTypedSearch({
    value,
    pauseMs: PAUSE_MS,
    onPause: (words) => onFind(words.trim().length < 2 ? undefined : words.trim()),
  });
  return (
    <TextInput
      type="search"
      autoComplete="off"
      label={label}
      description={hint}
      maxLength={maxLength}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
      value={typed}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}
