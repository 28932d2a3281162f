import { Flex } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './LegalPage.module.css';

interface LegalPartProps {
  title: string;
  text?: string;
  items?: readonly string[];
  children?: ReactNode;
}

export function LegalPart({ title, text, items = [], children }: LegalPartProps) {
  return (
    <Flex component="section" direction="column" gap="sm" className={css.part}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {children}
    </Flex>
  );
}
