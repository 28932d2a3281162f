import type { FastifyReply } from 'fastify';
import { sendOriginal, sendShown } from '../../filed-papers/send-paper.js';
import type { ShownPaper } from './framework-papers.js';

export const sendPaper = (reply: FastifyReply, paper: ShownPaper): void => (paper.isCopy ? sendShown : sendOriginal)(reply, paper);
