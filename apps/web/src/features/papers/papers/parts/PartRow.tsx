import { Children, type ReactNode } from 'react';
import { Columns } from '../../../../ui/layout/Columns.js';

/** Sets the fields of a part side by side; a single field takes the whole width. */
export const PartRow = ({ align, children }: { align: 'start' | 'end'; children: ReactNode }) =>
  Children.count(children) < 2 ? (
    children
  ) : (
    <Columns columns={2} from="tablet" gap="field" align={align}>
      {children}
    </Columns>
  );
