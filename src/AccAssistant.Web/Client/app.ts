import { AccChat } from "./acc-chat";
import { AccComposer } from "./acc-composer";
import { AccConversations } from "./acc-conversations";
import { AccCopyText } from "./acc-copy-text";
import { AccKeys } from "./acc-keys";
import { AccProjects } from "./acc-projects";
import { AccSearch } from "./acc-search";
import { AccSidebar } from "./acc-sidebar";
import { AccTranscript } from "./acc-transcript";
import { nameBrowserTimeZone } from "./browser-time-zone";
import { kept } from "./kept-texts";
import { listenForNewConversation } from "./new-conversation-key";
import { keepStaticFiles } from "./static-files";

// Inner elements first: the chat looks for them when it is defined.
customElements.define("acc-transcript", AccTranscript);
customElements.define("acc-composer", AccComposer);
customElements.define("acc-projects", AccProjects);
customElements.define("acc-conversations", AccConversations);
customElements.define("acc-search", AccSearch);
customElements.define("acc-sidebar", AccSidebar);
customElements.define("acc-keys", AccKeys);
customElements.define("acc-chat", AccChat);
customElements.define("acc-copy-text", AccCopyText);
nameBrowserTimeZone();
keepStaticFiles();
listenForNewConversation();
if (document.body.matches(".signed-out, .data-deleted")) kept.forgetAll();
