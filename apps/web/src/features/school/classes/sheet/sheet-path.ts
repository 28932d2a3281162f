/** Ids in the path: the class, and the student in it. */
export interface SheetPath {
  id: string;
  studentId: string;
}
