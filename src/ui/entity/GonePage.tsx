import { Message } from '../shared/Message.tsx';

/** What stands at the address of somebody, or of something, that no article here names any more. */
export function GonePage() {
  return (
    <Message title="No longer named here">
      <p>
        This page told what was said by or about somebody. The articles that did so were corrected or taken
        back, and none names them any more.
      </p>
    </Message>
  );
}
