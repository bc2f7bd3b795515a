/** JSON documents bound to records, and one sentence for whatever is wrong with them. */
package io.github.rekognitionmock.internal.control.json;
