/** Of the address: the class, and the student in it. */
export interface SheetPath {
  id: string;
  studentId: string;
}
