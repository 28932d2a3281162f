import type { ApplicationForCompany } from '@seve/api-client';
import { Columns } from '../../../../ui/layout/Columns.js';
import { ApplicantColumn } from './ApplicantColumn.js';
import { StagePicker } from './StagePicker.js';
import { type BoardStage, firstStage, STAGES } from './stages.js';

interface StageBoardProps {
  columns: Record<BoardStage, readonly ApplicationForCompany[]>;
  /** Stage in the address, which a phone shows. */
  asked: BoardStage | undefined;
}

/** Applications in columns by stage; a phone shows one column at a time. */
export function StageBoard({ columns, asked }: StageBoardProps) {
  const shown = asked ?? firstStage(columns);
  return (
    <>
      <StagePicker columns={columns} shown={shown} />
      <Columns columns={5} from="desktop" rule="above">
        {STAGES.map((stage) => (
          <ApplicantColumn key={stage} stage={stage} applications={columns[stage]} isShown={stage === shown} />
        ))}
      </Columns>
    </>
  );
}
