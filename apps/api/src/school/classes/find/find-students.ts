import { Injectable } from '@nestjs/common';
import { studentsSeen } from '@seve/database';
import { DataSource } from 'typeorm';
import { nameFound } from '../../../core/school/name-found.js';
import type { SchoolPrincipal } from '../../../http/session/principal.js';
import { foldedWords } from '../../../http/validation/folded-words.js';
import type { ClassStudentsQuery, FoundStudent } from './class-students.dto.js';

const MOST = 8;

/** Finds students by name in the classes that the reader sees, the closest match first. */
@Injectable()
export class FindStudents {
  constructor(private readonly dataSource: DataSource) {}

  async execute({ q }: ClassStudentsQuery, reader: SchoolPrincipal): Promise<FoundStudent[]> {
    const words = foldedWords(q);
    if (words.length === 0) return [];
    const students = await studentsSeen(this.dataSource.manager, reader);
    return students
      .flatMap((student) => {
        const distance = nameFound(words, `${student.firstName} ${student.lastName}`);
        return distance === null ? [] : [{ student, distance }];
      })
      .sort((one, other) => one.distance - other.distance)
      .slice(0, MOST)
      .map(({ student }) => student);
  }
}
