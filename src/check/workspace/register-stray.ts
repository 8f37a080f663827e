import { atFile, finding, type WorkspaceCheck } from './input.ts';

/** Copies that a synchronising program or a person has laid into register/. */
export const registerStray: WorkspaceCheck = {
  code: 'workspace-register-stray',
  part: 'register',
  run: ({ registerStray }) =>
    registerStray.map((name) => finding('workspace-register-stray', atFile(`register/${name}`), { name })),
};
