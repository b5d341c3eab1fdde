/** What a fault is called that nobody gave a name: `fault-1`, or the next of these that is not taken. */
export function freeFaultId(isTaken: (id: string) => boolean): string {
  let number = 1;
  while (isTaken(`fault-${number}`)) number++;
  return `fault-${number}`;
}
