// All of the admin room, put together: the desk, the folder that sent files go into, and who is told that a change waits.
import type { AdminChat, Refresh } from '../model.js';
import { createDesk, type Desk, type DeskParts } from './desk.js';
import { tellAdmins, type NoticeParts } from './notices.js';
import { askedInVain, type KeptQuestion } from './unanswered.js';
import { createUpload, type UploadParts } from './upload.js';

export interface AdminParts extends Omit<DeskParts, 'office'>, UploadParts {
  readonly refresh: Refresh;
  readonly unanswered: () => Promise<readonly KeptQuestion[]>;
  /** Where those of the admins who have ever written can be written to. */
  readonly chats: () => Promise<readonly AdminChat[]>;
}
export interface Admin extends Desk {
  /** From now on; what it returns stops it. */
  announce(means: Pick<NoticeParts, 'card' | 'tell'>): () => void;
}

export function createAdmin({ refresh, unanswered, chats, log, ...parts }: AdminParts): Admin {
  const office = { refresh, receive: createUpload(parts), unanswered: async () => askedInVain(await unanswered()) };
  const desk = createDesk({ ...parts, office, log });
  return { ...desk, announce: (means) => tellAdmins({ ...means, refresh, chats, looking: desk.looking, log }) };
}
