import type { LegalReason } from '@seve/law';
import { useId } from 'react';
import { LegalReasons } from '../../../ui/law/LegalReasons.js';

export function LawNotes({ title, reasons }: { title: string; reasons: readonly LegalReason[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <LegalReasons reasons={reasons} />
    </section>
  );
}
