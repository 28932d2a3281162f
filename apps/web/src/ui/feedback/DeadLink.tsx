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
  /** Says why the link is invalid. */
  context: string;
  /** Requests another link; the button is hidden when the address has no token. */
  renew: { token: string; act: string; isPending: boolean; send: (token: string) => void };
  /** Text about the next step: `next` before another link is requested, `sent` after. */
  next: { title: string; words: ReactNode };
  sent: { title: string; words: ReactNode } | null;
}

/** Page of an invalid link. A new one is sent to the e-mail address of the first. */
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
