import { Checkbox } from '@mantine/core';
import { HAZARDS, NAMED_HAZARDS, UNKNOWN_HAZARD } from '@seve/law';
import type { ComponentProps, ReactNode } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { capitalised } from '../format/capitalised.js';
import { Columns } from '../layout/Columns.js';

interface HazardChoicesProps extends Omit<ComponentProps<typeof Checkbox.Group>, 'children' | 'label'> {
  label: ReactNode;
}

/** Boxes of the hazards that the law names for people under 18. The box "unknown" is shown only while it is ticked. */
export function HazardChoices(props: HazardChoicesProps) {
  const locale = useLocale();
  const rows = props.value?.includes(UNKNOWN_HAZARD) ? HAZARDS : NAMED_HAZARDS;
  return (
    <Checkbox.Group {...props}>
      <Columns columns={2} from="tablet" gap="block" rowGap="md" py="xs">
        {rows.map(({ tag, label }) => (
          <Checkbox key={tag} value={tag} label={capitalised(label[locale])} />
        ))}
      </Columns>
    </Checkbox.Group>
  );
}
