import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, getSchemaPath } from '@nestjs/swagger';
import { type Locale, NOTE_REMOVABLE_HOURS } from '@seve/domain';
import { ReaderLocale } from '../../../http/server/reader-locale.decorator.js';
import { Policy } from '../../../http/session/policy.decorator.js';
import { CurrentSchoolMember, CurrentTeacher, type SchoolPrincipal, type TeacherPrincipal } from '../../../http/session/principal.js';
import { PageQuery } from '../../../http/validation/page.dto.js';
import { CertifyStudent } from './certify-student.js';
import { ReadStudentSheet } from './read-student-sheet.js';
import { SheetMessagePage } from './student-messages.dto.js';
import { StudentMessages } from './student-messages.js';
import { StudentNotes } from './student-notes.js';
import {
  CertificationInput,
  NoteCreated,
  NoteInput,
  SearchEventPage,
  StudentSheet,
  TeacherStudentSheet,
  TimelinePage,
} from './student-sheet.dto.js';

/** One student of the teacher's own class, or of the school for its office. */
@Controller('classes/:id/students/:studentId')
export class StudentSheetController {
  constructor(
    private readonly sheets: ReadStudentSheet,
    private readonly messages: StudentMessages,
    private readonly notes: StudentNotes,
    private readonly certification: CertifyStudent,
  ) {}

  /** `TeacherStudentSheet` for a teacher, `StudentSheet` for the office. */
  @Policy('read', 'StudentSheet')
  @Get()
  @ApiExtraModels(StudentSheet, TeacherStudentSheet)
  @ApiOkResponse({ schema: { oneOf: [{ $ref: getSchemaPath(TeacherStudentSheet) }, { $ref: getSchemaPath(StudentSheet) }] } })
  read(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @CurrentSchoolMember() reader: SchoolPrincipal,
    @ReaderLocale() locale: Locale,
  ): Promise<StudentSheet | TeacherStudentSheet> {
    return this.sheets.read({ id, studentId }, reader, locale);
  }

  /** What happened, the newest first; with the notes of the school for a teacher. */
  @Policy('read', 'StudentSheet')
  @Get('timeline')
  @ApiExtraModels(SearchEventPage, TimelinePage)
  @ApiOkResponse({ schema: { oneOf: [{ $ref: getSchemaPath(TimelinePage) }, { $ref: getSchemaPath(SearchEventPage) }] } })
  timeline(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Query() page: PageQuery,
    @CurrentSchoolMember() reader: SchoolPrincipal,
  ): Promise<SearchEventPage | TimelinePage> {
    return this.sheets.timeline({ id, studentId }, page, reader);
  }

  /** What companies wrote to a student under 18, whole, the newest first. */
  @Policy('read-messages', 'StudentSheet')
  @Get('messages')
  listMessages(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Query() page: PageQuery,
    @CurrentTeacher() teacher: TeacherPrincipal,
  ): Promise<SheetMessagePage> {
    return this.messages.list({ id, studentId }, page, teacher);
  }

  /** A word or a contact, read by the teachers of the class alone. */
  @Policy('note', 'StudentSheet')
  @Post('notes')
  note(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() input: NoteInput,
    @CurrentTeacher() teacher: TeacherPrincipal,
  ): Promise<NoteCreated> {
    return this.notes.write({ id, studentId }, input, teacher);
  }

  @ApiOperation({ summary: `One's own, for ${NOTE_REMOVABLE_HOURS} hours.` })
  @Policy('note', 'StudentSheet')
  @Delete('notes/:noteId')
  @HttpCode(204)
  removeNote(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Param('noteId') noteId: string,
    @CurrentTeacher() teacher: TeacherPrincipal,
  ): Promise<void> {
    return this.notes.remove({ id, studentId }, noteId, teacher);
  }

  /** Which papers the school has seen, all of them at once; the student reads it too. */
  @Policy('certify', 'StudentSheet')
  @Put('certification')
  @HttpCode(204)
  certify(
    @Param('id') id: string,
    @Param('studentId') studentId: string,
    @Body() input: CertificationInput,
    @CurrentSchoolMember() member: SchoolPrincipal,
  ): Promise<void> {
    return this.certification.certify({ id, studentId }, input, member);
  }
}
