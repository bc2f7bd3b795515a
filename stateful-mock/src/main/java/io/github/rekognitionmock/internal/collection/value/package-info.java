/** What collections take and give: immutable values, without rules of their own. */
package io.github.rekognitionmock.internal.collection.value;
