import { Checkbox } from '@mantine/core';
import { HAZARDS } from '@seve/law';
import type { ComponentProps, ReactNode } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { capitalised } from '../format/capitalised.js';
import { Columns } from '../layout/Columns.js';

interface HazardChoicesProps extends Omit<ComponentProps<typeof Checkbox.Group>, 'children' | 'label'> {
  label: ReactNode;
}

/** Hazards that the law names for those who are under 18. */
export function HazardChoices(props: HazardChoicesProps) {
  const locale = useLocale();
  return (
    <Checkbox.Group {...props}>
      <Columns columns={2} from="tablet" gap="block" rowGap="md" py="xs">
        {HAZARDS.map(({ tag, label }) => (
          <Checkbox key={tag} value={tag} label={capitalised(label[locale])} />
        ))}
      </Columns>
    </Checkbox.Group>
  );
}
