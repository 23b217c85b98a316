/** An article of this body and nothing else. */
export { bareArticle as articleOf } from "../../src/text/article.js";
