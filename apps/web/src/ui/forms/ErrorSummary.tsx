import { Flex } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { uncapitalised } from '../format/capitalised.js';
import css from './ErrorSummary.module.css';
import { fieldLabel, focusField } from './field-nodes.js';

export interface ShownFault {
  /** As given to `form.getInputProps`; empty when the error is not about a field. */
  path: string;
  message: string;
}

interface ErrorSummaryProps {
  faults: readonly ShownFault[];
  /** Replaces the count of errors when no field is at fault. */
  message?: string;
  /** Replaces the count of errors in any case. */
  title?: string;
}

/** Lists the errors at the top of a form. Takes the focus whenever new errors are given. */
export function ErrorSummary({ faults, message, title }: ErrorSummaryProps) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0 || message) box.current?.focus();
  }, [faults, message]);
  if (faults.length === 0 && !message) return null;

  const go = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    focusField(path);
  };
  return (
    <div ref={box} className={css.summary} role="alert" tabIndex={-1}>
      <Flex component="p" gap="xs" align="flex-start" className={`strong ${css.title}`}>
        <IconAlertTriangle size={20} stroke={1.6} aria-hidden="true" />
        <span>{title ?? (faults.length > 0 ? t('errors.count', { count: faults.length }) : message)}</span>
      </Flex>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ path, message: sentence }) => {
            const label = fieldLabel(path);
            const words =
              label && !sentence.startsWith(label) ? t('errors.at-field', { label, sentence: uncapitalised(sentence) }) : sentence;
            return (
              <li key={`${path} ${sentence}`}>
                {label === null ? (
                  words
                ) : (
                  <a href={`#${path}`} onClick={go(path)}>
                    {words}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
