// pdf.js's build for older programs puts a slow Array.prototype.push in place of the language's own, for the whole process.
// Imported before it, this knows the language's own, and gives it back.
const { push } = Array.prototype;

export function giveBackPush(): void {
  Array.prototype.push = push;
}
