import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DrawingName } from '../../art/drawings/Drawing.js';
import { Page } from '../../shell/page/Page.js';
import { PageHead } from '../../shell/page/PageHead.js';
import { EmptyState } from './EmptyState.js';

interface DeadLinkProps {
  drawing: DrawingName;
  title: string;
  documentTitle: string;
  /** Why the link opens nothing. */
  context: string;
  /** Asks for another link, where the address holds a token. */
  renew: { token: string; act: string; isPending: boolean; send: (token: string) => void };
  /** What comes next: before another one was asked for, and after. */
  next: { title: string; words: ReactNode };
  sent: { title: string; words: ReactNode } | null;
}

/** A link that opens nothing: a new one goes to the address that it was sent to. */
export function DeadLink({ drawing, title, documentTitle, context, renew, next, sent }: DeadLinkProps) {
  const said = sent ?? next;
  return (
    <Page width="reading">
      <PageHead title={title} documentTitle={documentTitle} context={context} />
      <EmptyState
        drawing={drawing}
        title={said.title}
        action={
          renew.token !== '' &&
          sent === null && (
            <Button loading={renew.isPending} onClick={() => renew.send(renew.token)}>
              {renew.act}
            </Button>
          )
        }
      >
        <p role={sent ? 'status' : undefined}>{said.words}</p>
      </EmptyState>
    </Page>
  );
}
