import { AccChat } from "./acc-chat";
import { AccComposer } from "./acc-composer";
import { AccConversations } from "./acc-conversations";
import { AccCopyText } from "./acc-copy-text";
import { AccNext } from "./acc-next";
import { AccProjects } from "./acc-projects";
import { AccSearch } from "./acc-search";
import { AccSidebar } from "./acc-sidebar";
import { AccStarters } from "./acc-starters";
import { AccTranscript } from "./acc-transcript";
import { nameBrowserTimeZone } from "./browser-time-zone";
import { kept } from "./kept-texts";

// Inner elements first: the chat looks for them when it is defined.
customElements.define("acc-transcript", AccTranscript);
customElements.define("acc-composer", AccComposer);
customElements.define("acc-projects", AccProjects);
customElements.define("acc-conversations", AccConversations);
customElements.define("acc-search", AccSearch);
customElements.define("acc-sidebar", AccSidebar);
customElements.define("acc-chat", AccChat);
customElements.define("acc-copy-text", AccCopyText);
customElements.define("acc-starters", AccStarters);
customElements.define("acc-next", AccNext);
nameBrowserTimeZone();
if (document.body.classList.contains("signed-out")) kept.forgetAll();
