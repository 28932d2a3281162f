import { Module } from '@nestjs/common';
import { TRANSPORT } from '../../tokens.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { LetterHold } from './letter-hold.js';
import { LetterRounds } from './letter-rounds.js';
import { LetterSender } from './letter-sender.js';
import { MAIL_SERVER } from './mail.providers.js';
import { WatchLetters } from './watch-letters.js';

@Module({
  providers: [...MAIL_SERVER, LetterRounds, LetterSender, WatchLetters],
  exports: [TRANSPORT, CircuitBreaker, LetterHold, LetterRounds, LetterSender, WatchLetters],
})
export class MailModule {}
