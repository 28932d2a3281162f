import { Box, Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FocusEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../forms/FieldLabel.js';

export interface TypeAheadOption {
  key: string;
  /** Text in the field once the item is picked. */
  label: string;
  /** A second line: postcode, ROME code. */
  detail?: string;
}

export interface TypeAheadProps<Option extends TypeAheadOption> {
  /** Name of the list in the cache keys: `communes`. */
  source: string;
  search: (text: string, signal: AbortSignal) => Promise<readonly Option[]>;
  label: string;
  required?: boolean;
  hint?: string;
  placeholder?: string;
  /** Text in the field: typed, or the label of the picked item. */
  value: string;
  /** Called when the text is typed over; the earlier pick is then void. */
  onChange: (text: string) => void;
  onPick: (option: Option) => void;
  /** Empties the field after a pick, so that several items can be picked. */
  clearOnPick?: boolean;
  /** Number of letters from which the list is requested. */
  from?: number;
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  error?: ReactNode;
  leftSection?: ReactNode;
  'data-path'?: string;
}

export function TypeAhead<Option extends TypeAheadOption>(props: TypeAheadProps<Option>) {
  const { source, search, label, required, hint, value, onChange, onPick, clearOnPick = false, from = 2, onBlur, ...input } = props;
  const { t } = useTranslation('ui');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [asked] = useDebouncedValue(value.trim(), 180);
  const isLongEnough = asked.length >= from;
  const found = useQuery({
    queryKey: ['type-ahead', source, asked],
    queryFn: ({ signal }) => search(asked, signal),
    enabled: isLongEnough && combobox.dropdownOpened,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
  const options = isLongEnough ? (found.data ?? []) : [];
  const isOpen = combobox.dropdownOpened && isLongEnough && (found.isSuccess || found.isError);

  const pick = (key: string) => {
    const option = options.find((candidate) => candidate.key === key);
    if (!option) return;
    onPick(option);
    onChange(clearOnPick ? '' : option.label);
    combobox.closeDropdown();
  };
  const message = found.isError ? t('type-ahead.failed') : t('type-ahead.found', { count: options.length });
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...input}
          label={
            <FieldLabel required={required} hint={hint}>
              {label}
            </FieldLabel>
          }
          required={required}
          withAsterisk={false}
          autoComplete="off"
          aria-autocomplete="list"
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
            combobox.openDropdown();
            combobox.resetSelectedOption();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) combobox.closeDropdown();
          }}
          onFocus={() => value !== '' && combobox.openDropdown()}
          onBlur={(event) => {
            combobox.closeDropdown();
            onBlur?.(event);
          }}
          rightSection={found.isFetching && combobox.dropdownOpened ? <Loader size={16} type="dots" aria-hidden="true" /> : undefined}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={t('type-ahead.list')}>
          {options.map((option) => (
            <Combobox.Option key={option.key} value={option.key}>
              <Box component="span" display="block">
                {option.label}
              </Box>
              {option.detail && (
                <Box component="span" display="block" className="micro dimmed">
                  {option.detail}
                </Box>
              )}
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {options.length === 0 && (
          <Box component="p" fz="0.875rem" py="xs" px="sm" className="dimmed">
            {message}
          </Box>
        )}
      </Combobox.Dropdown>
      <span className="visually-hidden" role="status">
        {isOpen ? message : ''}
      </span>
    </Combobox>
  );
}
