import { Children, type ReactNode } from 'react';
import { Columns } from '../../../../ui/layout/Columns.js';

/** Fields of a part side by side; one alone takes the whole width. */
export const PartRow = ({ align, children }: { align: 'start' | 'end'; children: ReactNode }) =>
  Children.count(children) < 2 ? (
    children
  ) : (
    <Columns columns={2} from="tablet" gap="field" align={align}>
      {children}
    </Columns>
  );
