import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTypedSearch } from './use-typed-search.js';

const PAUSE_MS = 250;

interface SearchFieldProps {
  label: string;
  /** Said before the field: what may be typed. */
  hint?: string;
  value?: string;
  /** Undefined for nothing, and for less than two characters. */
  onFind: (words: string | undefined) => void;
  maxLength?: number;
}

/** Words to look for; what was typed is handed on after a short pause. */
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
