import type { OfferCardRow, StudentApplicationRow } from '@seve/database';
import { APPLICATION_TABLE, nextMoves } from '@seve/domain';
import { cardOf } from '../offers/offer-card.view.js';
import type { ApplicationForStudent } from './applications.dto.js';

export function viewForStudent(row: StudentApplicationRow, offer: OfferCardRow): ApplicationForStudent {
  return {
    id: row.id,
    status: row.status,
    offer: cardOf(offer),
    motivation: row.motivation,
    createdAt: row.createdAt,
    readAt: row.readAt,
    answeredAt: row.answeredAt,
    refusalReason: row.refusalReason,
    companyMessage: row.companyMessage,
    actions: nextMoves(APPLICATION_TABLE, row.status, 'student'),
    history: row.history,
  };
}
