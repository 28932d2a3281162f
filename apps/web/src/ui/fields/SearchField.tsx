import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';

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
  const [typed, setTyped] = useState(value);
  const isTyping = useRef(false);
  const find = useDebouncedCallback((words: string) => {
    isTyping.current = false;
    onFind(words.trim().length < 2 ? undefined : words.trim());
  }, PAUSE_MS);
  useEffect(() => {
    if (!isTyping.current) setTyped((now) => (now.trim() === value ? now : value));
  }, [value]);
  return (
    <TextInput
      type="search"
      autoComplete="off"
      label={label}
      description={hint}
      maxLength={maxLength}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
      value={typed}
      onChange={({ currentTarget }) => {
        isTyping.current = true;
        setTyped(currentTarget.value);
        find(currentTarget.value);
      }}
    />
  );
}
