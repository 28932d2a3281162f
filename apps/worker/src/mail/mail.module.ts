import { Module } from '@nestjs/common';
import { TRANSPORT } from '../tokens.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { LetterSender } from './letter-sender.js';
import { MAIL_SERVER } from './mail.providers.js';
import { WatchLetters } from './watch-letters.js';

@Module({
  providers: [...MAIL_SERVER, LetterSender, WatchLetters],
  exports: [TRANSPORT, CircuitBreaker, LetterSender, WatchLetters],
})
export class MailModule {}
