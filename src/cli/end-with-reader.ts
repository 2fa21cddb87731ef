// Whoever reads what a command prints may have seen enough (`… | head`), and closes the pipe: then the command ends too, quietly.

/** Called first. Any other failure of the output ends the program as it always does. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
}
